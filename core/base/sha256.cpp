#include "core/base/sha256.h"

#include <openssl/evp.h>

namespace touchstone
{

namespace
{

// These calls fail only where memory is short or OpenSSL was built without SHA-256: neither leaves anything to do.
void require(int succeeded)
{
    if (succeeded != 1)
        qFatal("OpenSSL cannot compute a SHA-256 digest");
}

} // namespace

void Sha256::Freed::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    require(m_context ? EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) : 0);
}

void Sha256::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size())));
}

QByteArray Sha256::hex()
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), &size));
    digest.truncate(static_cast<qsizetype>(size));
    return digest.toHex();
}

} // namespace touchstone
