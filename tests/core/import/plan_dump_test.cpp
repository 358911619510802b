#include "core/import/import_plan.h"
#include "core/import/vocabulary.h"
#include "core/import/field_catalogue.h"
#include "tests/support/raw_tables.h"
#include <QFile>
#include <QFileInfo>
#include <QTextStream>
#include <cstdio>
using namespace touchstone;
static std::vector<QStringList> csv(const QByteArray &b, char d) {
    std::vector<QStringList> rows; QStringList row; QByteArray cell; bool q=false;
    for (qsizetype i=0;i<b.size();++i){ char c=b[i];
        if(q){ if(c=='"'){ if(i+1<b.size()&&b[i+1]=='"'){cell+='"';++i;} else q=false;} else cell+=c; }
        else if(c=='"') q=true; else if(c==d){row<<QString::fromUtf8(cell);cell.clear();}
        else if(c=='\n'){row<<QString::fromUtf8(cell);cell.clear();rows.push_back(row);row.clear();}
        else if(c!='\r') cell+=c; }
    if(!cell.isEmpty()||!row.isEmpty()){row<<QString::fromUtf8(cell);rows.push_back(row);}
    return rows; }
int main(int argc,char**argv){
    std::vector<Source> sources;
    for(int a=1;a<argc;++a){ QFile f(QString::fromLocal8Bit(argv[a])); if(!f.open(QIODevice::ReadOnly)) return 1; QByteArray b=f.readAll(); if(b.startsWith("\xEF\xBB\xBF")) b.remove(0,3);
        QByteArray l=b.left(b.indexOf('\n')); char d=l.count(';')>l.count(',')?';':',';
        auto rows=csv(b,d); RawTable t; auto h=rows.front(); rows.erase(rows.begin());
        for(qsizetype c=0;c<h.size();++c){QStringList cells; for(auto&r:rows) cells<<r.value(c); t.columns.push_back(test::rawColumn(h[c],cells));}
        for(std::size_t r=0;r<rows.size();++r) t.fileRows.push_back(quint32(r)+2);
        Source s; s.name=QFileInfo(f).fileName(); s.table=std::make_shared<const RawTable>(t); sources.push_back(s);}
    ImportPlan p=suggestPlan(sources);
    QTextStream o(stdout);
    for(auto&s:p.sources){ o<<"\n## "<<s.source<<"  role="<<roleName(s.role)<<" "<<s.confidence<<" keys="<<s.keys.join(u'+')<<"  | "<<s.reason<<"\n";
      for(auto&c:s.columns) o<<QStringLiteral("  %1 -> %2 %3 %4 %5 %6 %7 dec=%8 ord=%9").arg(c.header,-28).arg(c.field,-18).arg(kindName(c.reading.kind),-8).arg(knownName(c.known),-7).arg(familyName(c.family),-13).arg(c.used?u"":u"UNUSED").arg(c.confidence,0,'f',2).arg(c.reading.decimal).arg(int(c.reading.dates))<<" sc="<<c.reading.scale<<" "<<c.reading.currency<<" sep="<<c.reading.listSeparator<<" | "<<c.reason<<"\n"; }
    for(auto&m:probableMisspellings(sources,p)) { auto i=issueOf(m,sources); o<<"MISSPELT "<<i.text<<" "<<i.count<<" row "<<i.row<<" "<<i.column<<"\n"; }
}
