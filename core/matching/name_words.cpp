#include "core/matching/name_words.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

using namespace std::string_view_literals;

// Where people have private mail, and where companies have a page that is not theirs.
constexpr auto sharedDomains = std::to_array<std::string_view>(
    {"126.com"sv,         "163.com"sv,         "aol.com"sv,        "aol.de"sv,         "arcor.de"sv,
     "att.net"sv,         "bellsouth.net"sv,   "bigpond.com"sv,    "bluewin.ch"sv,     "bol.com.br"sv,
     "btinternet.com"sv,  "charter.net"sv,     "comcast.net"sv,    "cox.net"sv,        "daum.net"sv,
     "duck.com"sv,        "earthlink.net"sv,   "facebook.com"sv,   "fastmail.com"sv,   "fastmail.fm"sv,
     "free.fr"sv,         "freenet.de"sv,      "gmail.com"sv,      "gmx.at"sv,         "gmx.ch"sv,
     "gmx.com"sv,         "gmx.de"sv,          "gmx.net"sv,        "googlemail.com"sv, "hanmail.net"sv,
     "hey.com"sv,         "hotmail.co.uk"sv,   "hotmail.com"sv,    "hotmail.de"sv,     "hotmail.es"sv,
     "hotmail.fr"sv,      "hotmail.it"sv,      "icloud.com"sv,     "ig.com.br"sv,      "inbox.lv"sv,
     "instagram.com"sv,   "interia.pl"sv,      "juno.com"sv,       "laposte.net"sv,    "libero.it"sv,
     "linkedin.com"sv,    "linktr.ee"sv,       "live.co.uk"sv,     "live.com"sv,       "live.de"sv,
     "live.fr"sv,         "live.nl"sv,         "mac.com"sv,        "mail.com"sv,       "mail.ru"sv,
     "mailinator.com"sv,  "me.com"sv,          "medium.com"sv,     "msn.com"sv,        "naver.com"sv,
     "netscape.net"sv,    "ntlworld.com"sv,    "o2.pl"sv,          "onet.pl"sv,        "optonline.net"sv,
     "optusnet.com.au"sv, "orange.fr"sv,       "outlook.com"sv,    "outlook.de"sv,     "outlook.es"sv,
     "outlook.fr"sv,      "pm.me"sv,           "posteo.de"sv,      "proton.me"sv,      "protonmail.com"sv,
     "qq.com"sv,          "rambler.ru"sv,      "rediffmail.com"sv, "rocketmail.com"sv, "rogers.com"sv,
     "sbcglobal.net"sv,   "sfr.fr"sv,          "shaw.ca"sv,        "sina.com"sv,       "sky.com"sv,
     "sympatico.ca"sv,    "t-online.de"sv,     "terra.com.br"sv,   "tiktok.com"sv,     "tiscali.it"sv,
     "tuta.io"sv,         "tutanota.com"sv,    "twitter.com"sv,    "uol.com.br"sv,     "verizon.net"sv,
     "virgilio.it"sv,     "virginmedia.com"sv, "wanadoo.fr"sv,     "web.de"sv,         "wp.pl"sv,
     "x.com"sv,           "xing.com"sv,        "yahoo.ca"sv,       "yahoo.co.in"sv,    "yahoo.co.jp"sv,
     "yahoo.co.uk"sv,     "yahoo.com"sv,       "yahoo.com.au"sv,   "yahoo.com.br"sv,   "yahoo.de"sv,
     "yahoo.es"sv,        "yahoo.fr"sv,        "yahoo.it"sv,       "yandex.com"sv,     "yandex.ru"sv,
     "ymail.com"sv,       "youtube.com"sv,     "ziggo.nl"sv,       "zoho.com"sv});

static_assert(std::ranges::is_sorted(sharedDomains));

// Legal forms of many countries as they stand at the end of a name in plain words, longest first.
constexpr auto legalForms = std::to_array<std::string_view>({"ug haftungsbeschrankt"sv,
                                                             "international group"sv,
                                                             "gmbh and co kgaa"sv,
                                                             "company limited"sv,
                                                             "limited sirketi"sv,
                                                             "private limited"sv,
                                                             "s de r l de c v"sv,
                                                             "anonim sirketi"sv,
                                                             "gmbh and co kg"sv,
                                                             "s de rl de cv"sv,
                                                             "ag and co kg"sv,
                                                             "incorporated"sv,
                                                             "corporation"sv,
                                                             "private ltd"sv,
                                                             "pty limited"sv,
                                                             "as sirketi"sv,
                                                             "s a de c v"sv,
                                                             "sapi de cv"sv,
                                                             "spol s r o"sv,
                                                             "sa de cv"sv,
                                                             "sp z o o"sv,
                                                             "company"sv,
                                                             "limited"sv,
                                                             "ltd sti"sv,
                                                             "pte ltd"sv,
                                                             "pty ltd"sv,
                                                             "pvt ltd"sv,
                                                             "s a r l"sv,
                                                             "sdn bhd"sv,
                                                             "co ltd"sv,
                                                             "eireli"sv,
                                                             "ltd co"sv,
                                                             "sp zoo"sv,
                                                             "d o o"sv,
                                                             "l l c"sv,
                                                             "s a s"sv,
                                                             "s l u"sv,
                                                             "s p a"sv,
                                                             "s r l"sv,
                                                             "s r o"sv,
                                                             "bvba"sv,
                                                             "corp"sv,
                                                             "eood"sv,
                                                             "eurl"sv,
                                                             "gmbh"sv,
                                                             "kgaa"sv,
                                                             "ltda"sv,
                                                             "nyrt"sv,
                                                             "pllc"sv,
                                                             "sapa"sv,
                                                             "sarl"sv,
                                                             "sasu"sv,
                                                             "scop"sv,
                                                             "sp k"sv,
                                                             "sprl"sv,
                                                             "srls"sv,
                                                             "a s"sv,
                                                             "abp"sv,
                                                             "aps"sv,
                                                             "asa"sv,
                                                             "b v"sv,
                                                             "bhd"sv,
                                                             "d d"sv,
                                                             "doo"sv,
                                                             "e g"sv,
                                                             "e k"sv,
                                                             "e v"sv,
                                                             "ehf"sv,
                                                             "gbr"sv,
                                                             "inc"sv,
                                                             "ivs"sv,
                                                             "k k"sv,
                                                             "kft"sv,
                                                             "lda"sv,
                                                             "llc"sv,
                                                             "llp"sv,
                                                             "ltd"sv,
                                                             "mbh"sv,
                                                             "n v"sv,
                                                             "ohg"sv,
                                                             "ood"sv,
                                                             "oue"sv,
                                                             "oyj"sv,
                                                             "plc"sv,
                                                             "pte"sv,
                                                             "pty"sv,
                                                             "pvt"sv,
                                                             "s a"sv,
                                                             "s l"sv,
                                                             "sas"sv,
                                                             "sau"sv,
                                                             "sca"sv,
                                                             "sia"sv,
                                                             "slu"sv,
                                                             "snc"sv,
                                                             "spa"sv,
                                                             "srl"sv,
                                                             "sro"sv,
                                                             "sti"sv,
                                                             "tbk"sv,
                                                             "uab"sv,
                                                             "vof"sv,
                                                             "zrt"sv,
                                                             "ab"sv,
                                                             "ag"sv,
                                                             "as"sv,
                                                             "bt"sv,
                                                             "bv"sv,
                                                             "co"sv,
                                                             "cv"sv,
                                                             "dd"sv,
                                                             "eg"sv,
                                                             "ek"sv,
                                                             "ev"sv,
                                                             "gk"sv,
                                                             "hf"sv,
                                                             "kg"sv,
                                                             "kk"sv,
                                                             "lc"sv,
                                                             "lp"sv,
                                                             "nv"sv,
                                                             "oy"sv,
                                                             "rt"sv,
                                                             "sa"sv,
                                                             "se"sv,
                                                             "sl"sv,
                                                             "ug"sv});

// And those that stand at its beginning: "OOO Romashka", "PT Astra".
constexpr auto leadingForms = std::to_array<std::string_view>(
    {"ooo"sv, "oao"sv, "zao"sv, "pao"sv, "pt"sv, "ооо"sv, "оао"sv, "зао"sv, "пао"sv, "ао"sv});

// Japanese and Chinese forms, which stand on either side without a blank.
constexpr auto joinedForms = std::to_array<std::string_view>(
    {"株式会社"sv, "有限会社"sv, "合同会社"sv, "股份有限公司"sv, "有限责任公司"sv, "有限公司"sv});

std::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

bool cutJoinedForm(QByteArray &name)
{
    for (const std::string_view form : joinedForms) {
        const auto size = static_cast<qsizetype>(form.size());
        if (name.size() <= size)
            continue;
        if (view(name).ends_with(form))
            name.chop(size);
        else if (view(name).starts_with(form))
            name.remove(0, size);
        else
            continue;
        name = name.trimmed();
        return true;
    }
    return false;
}

} // namespace

bool isSharedDomain(std::string_view domain)
{
    return std::ranges::binary_search(sharedDomains, domain);
}

bool cutLegalForm(QByteArray &name)
{
    for (const std::string_view form : legalForms) {
        const auto size = static_cast<qsizetype>(form.size());
        if (name.size() > size + 1 && view(name).ends_with(form) && name[name.size() - size - 1] == ' ') {
            name.chop(size + 1);
            return true;
        }
    }
    for (const std::string_view form : leadingForms) {
        const auto size = static_cast<qsizetype>(form.size());
        if (name.size() > size + 1 && view(name).starts_with(form) && name[size] == ' ') {
            name.remove(0, size + 1);
            return true;
        }
    }
    return cutJoinedForm(name);
}

} // namespace touchstone
