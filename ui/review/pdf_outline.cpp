#include "ui/review/pdf_outline.h"

// Tells qpdf that its old pointer class is not used here.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCoreApplication>
#include <QLocale>

#include <stdexcept>

namespace touchstone
{

namespace
{

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

// The chapters as a flat list of bookmarks: a chain of dictionaries, each naming its neighbours and its page.
void addBookmarks(QPDF &pdf, const std::vector<ReportPainter::Chapter> &chapters)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const ReportPainter::Chapter &chapter : chapters) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(pages.at(static_cast<std::size_t>(chapter.sheet) - 1).getObjectHandle());
        target.appendItem(QPDFObjectHandle::newName("/Fit"));
        item.replaceKey("/Title", unicode(chapter.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", target);
        items.push_back(item);
    }
    for (std::size_t index = 0; index < items.size(); ++index) {
        if (index > 0)
            items[index].replaceKey("/Prev", items[index - 1]);
        if (index + 1 < items.size())
            items[index].replaceKey("/Next", items[index + 1]);
    }
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addProperties(QPDF &pdf, const QString &title)
{
    pdf.getRoot().replaceKey("/Lang", unicode(QLocale().bcp47Name()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary())
        info.replaceKey("/Title", unicode(title));
}

} // namespace

Result<QByteArray> withOutline(const QByteArray &bytes, const std::vector<ReportPainter::Chapter> &chapters,
                               const QString &title)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (!chapters.empty())
            addBookmarks(pdf, chapters);
        addProperties(pdf, title);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &exception) {
        return Error{Error::Code::CannotWrite,
                     QCoreApplication::translate("Report", "The outline of the report could not be made."),
                     {},
                     QCoreApplication::translate("Report", "Try again; if it happens again, please report it."),
                     QString::fromUtf8(exception.what())};
    }
}

} // namespace touchstone
