#pragma once

#include "core/data/dataset.h"
#include "core/profile/profile.h"

#include <QJsonObject>

namespace touchstone
{

// The document of `touchstone-cli profile --format json`: {"name","version","must_have","traits","disqualifiers",
// "tiers","words"}. What toJson writes, profileFromJson takes; the two are inverse.
QJsonObject toJson(const Profile &profile, const Table &accounts);
Result<Profile> profileFromJson(const QJsonObject &json);

} // namespace touchstone
