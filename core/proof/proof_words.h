#pragma once

#include "core/proof/proof.h"

namespace touchstone
{

// The verdict with what it rests on, as one or two sentences.
QString proofSentence(const Proof &proof, bool anyProfile);

// "None of 999 tries with swapped outcomes came as high." Empty where it was not compared with chance.
QString chanceSentence(const ChanceTest &chance);

// "The mix of accounts has moved in Employees and Industry: …" Empty where nothing has.
QString driftSentence(const std::vector<AttributeDrift> &drift);

// How it was tried, on how many: "Method: time split at 2024-06-01. Learned from 600 and tried on 300 deals."
QString methodSentence(const Proof &proof);

// The worst misses as a table: what it lists, its columns, and the cells of one of them.
QString missesSentence(bool byDeals);
QStringList missColumns(bool byDeals); // account, score, what became of it and, of deals, the amount
QStringList missCells(const Miss &miss, bool byDeals, const QString &account, const QString &currency);

} // namespace touchstone
