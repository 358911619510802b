#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace touchstone
{

// Attributes of an element, without prefixes of their names. Views hold for the call only.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **namesAndValues) : m_namesAndValues(namesAndValues) {}

    QByteArrayView value(QByteArrayView name) const; // empty: there is none
    std::size_t count() const;

private:
    const char **m_namesAndValues;
};

// Receives what an XML file holds, in its order. Names come without prefixes. A handler stops the parser by giving a
// reason.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(QByteArrayView name, const XmlAttributes &attributes) = 0;
    virtual void endElement(QByteArrayView name) = 0;
    virtual void text(QByteArrayView utf8) = 0;

    const QString &stopReason() const { return m_stopReason; }

    // Whether it has seen all that it wants.
    virtual bool hasEnough() const { return false; }

protected:
    void stop(const QString &reason);

private:
    QString m_stopReason;
};

// Parses XML of strangers, piece by piece. Refuses what only attackers write: document type declarations and with them
// entities, elements nested more than 64 deep or with more than 64 attributes, tokens of many megabytes.
class XmlParser
{
public:
    explicit XmlParser(XmlHandler &handler);
    ~XmlParser();
    XmlParser(const XmlParser &) = delete;
    XmlParser &operator=(const XmlParser &) = delete;

    // False when the text is not such XML or the handler has stopped; then problem() says why, in a sentence.
    bool parse(QByteArrayView bytes, bool isLast);
    const QString &problem() const { return m_problem; }

private:
    struct State;
    std::unique_ptr<State> m_state;
    QString m_problem;
};

} // namespace touchstone
