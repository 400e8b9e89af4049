// SPDX-License-Identifier: MPL-2.0
#include "platforms/linux/filesecretstore.h"

#include "platforms/linux/descriptor.h"
#include "platforms/linux/systemfiles.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace feltbog::platform {
Result<std::optional<Bytes>> FileSecretStore::read(std::string_view name) {
    const auto path = folder_ / name;
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.open()) {
        if (errno == ENOENT) return std::optional<Bytes>{};
        return fail(ErrorCode::FileMissing, path.filename().string());
    }
    struct stat info {};
    if (::fstat(file.get(), &info) != 0) return fail(ErrorCode::FileMissing, path.filename().string());
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0) return fail(ErrorCode::SecretUnsafe, path.string());
    Bytes secret(static_cast<std::size_t>(info.st_size));
    if (::read(file.get(), secret.data(), secret.size()) != info.st_size)
        return fail(ErrorCode::FileMissing, path.filename().string());
    return std::optional<Bytes>{std::move(secret)};
}

Status FileSecretStore::write(std::string_view name, ByteView secret) {
    return SystemFiles().write(folder_ / name, secret);
}

Status FileSecretStore::erase(std::string_view name) {
    const auto path = folder_ / name;
    {
        const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
        struct stat info {};
        if (file.open() && ::fstat(file.get(), &info) == 0) {
            const Bytes nothing(static_cast<std::size_t>(info.st_size));
            if (::write(file.get(), nothing.data(), nothing.size()) != info.st_size ||
                ::fsync(file.get()) != 0)
                return fail(ErrorCode::FileWrite, path.filename().string());
        }
    }
    return SystemFiles().remove(path);
}

} // namespace feltbog::platform
