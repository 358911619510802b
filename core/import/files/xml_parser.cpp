#include "core/import/files/xml_parser.h"

#include <QCoreApplication>

#include <expat.h>

#include <cstring>

namespace touchstone
{

namespace
{

constexpr int depthLimit = 64;
constexpr std::size_t attributeLimit = 64;
constexpr qint64 tokenLimit = 4 << 20;

struct XmlText {
    Q_DECLARE_TR_FUNCTIONS(XmlParser)
};

QByteArrayView withoutPrefix(const char *name)
{
    const char *colon = std::strchr(name, ':');
    return QByteArrayView(colon ? colon + 1 : name);
}

} // namespace

QByteArrayView XmlAttributes::value(QByteArrayView name) const
{
    for (const char **at = m_namesAndValues; *at; at += 2)
        if (withoutPrefix(*at) == name)
            return QByteArrayView(at[1]);
    return {};
}

std::size_t XmlAttributes::count() const
{
    std::size_t count = 0;
    while (m_namesAndValues[2 * count])
        ++count;
    return count;
}

void XmlHandler::stop(const QString &reason)
{
    if (m_stopReason.isEmpty())
        m_stopReason = reason;
}

struct XmlParser::State {
    explicit State(XmlHandler &h) : handler(h), parser(XML_ParserCreate(nullptr)) {}
    ~State() { XML_ParserFree(parser); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    void refuse(const QString &reason)
    {
        if (refusal.isEmpty())
            refusal = reason;
        XML_StopParser(parser, XML_FALSE);
    }

    void stopIfAsked()
    {
        if (!handler.stopReason().isEmpty())
            refuse(handler.stopReason());
    }

    static void start(void *user, const char *name, const char **namesAndValues);
    static void end(void *user, const char *name);
    static void characters(void *user, const char *text, int length);
    static void doctype(void *user, const char *name, const char *systemId, const char *publicId, int hasSubset);

    XmlHandler &handler;
    XML_Parser parser;
    int depth = 0;
    qint64 fed = 0;
    QString refusal;
};

void XmlParser::State::start(void *user, const char *name, const char **namesAndValues)
{
    State &state = *static_cast<State *>(user);
    const XmlAttributes attributes(namesAndValues);
    if (++state.depth > depthLimit)
        return state.refuse(XmlText::tr("Its elements are nested more than 64 deep."));
    if (attributes.count() > attributeLimit)
        return state.refuse(XmlText::tr("One of its elements has more than 64 attributes."));
    state.handler.startElement(withoutPrefix(name), attributes);
    state.stopIfAsked();
}

void XmlParser::State::end(void *user, const char *name)
{
    State &state = *static_cast<State *>(user);
    --state.depth;
    if (!state.refusal.isEmpty()) // expat ends an empty element that it was stopped at
        return;
    state.handler.endElement(withoutPrefix(name));
    state.stopIfAsked();
}

void XmlParser::State::characters(void *user, const char *text, int length)
{
    State &state = *static_cast<State *>(user);
    state.handler.text(QByteArrayView(text, length));
    state.stopIfAsked();
}

void XmlParser::State::doctype(void *user, const char *, const char *, const char *, int)
{
    static_cast<State *>(user)->refuse(
        XmlText::tr("It declares a document type, which no spreadsheet program does and attackers do."));
}

XmlParser::XmlParser(XmlHandler &handler) : m_state(std::make_unique<State>(handler))
{
    XML_SetUserData(m_state->parser, m_state.get());
    XML_SetElementHandler(m_state->parser, &State::start, &State::end);
    XML_SetCharacterDataHandler(m_state->parser, &State::characters);
    XML_SetStartDoctypeDeclHandler(m_state->parser, &State::doctype);
}

XmlParser::~XmlParser() = default;

bool XmlParser::parse(QByteArrayView bytes, bool isLast)
{
    if (!m_problem.isEmpty())
        return false;
    const XML_Status status =
        XML_Parse(m_state->parser, bytes.data(), static_cast<int>(bytes.size()), isLast ? XML_TRUE : XML_FALSE);
    m_state->fed += bytes.size();
    if (!m_state->refusal.isEmpty())
        m_problem = m_state->refusal;
    else if (status != XML_STATUS_OK)
        m_problem = XmlText::tr("Its text is damaged or cut off (%1).")
                        .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_state->parser))));
    else if (!isLast && m_state->fed - XML_GetCurrentByteIndex(m_state->parser) > tokenLimit)
        m_problem = XmlText::tr("One of its elements is longer than 4 MiB.");
    return m_problem.isEmpty();
}

} // namespace touchstone
