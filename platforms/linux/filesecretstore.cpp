// SPDX-License-Identifier: MPL-2.0
#include "platforms/linux/filesecretstore.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace feltbog::platform {
namespace {

class Descriptor {
  public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return fd_; }
    [[nodiscard]] bool open() const { return fd_ >= 0; }

  private:
    int fd_;
};

bool writeAll(int fd, ByteView bytes) {
    while (!bytes.empty()) {
        const auto n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return true;
}

} // namespace

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

// Written beside, flushed, then renamed: a power cut leaves the old secret or the new one, never half of one.
Status FileSecretStore::write(std::string_view name, ByteView secret) {
    const auto path = folder_ / name;
    const auto fresh = folder_ / (std::string(name) + ".new");
    const auto failed = [&] {
        return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileWrite, path.string());
    };
    {
        const Descriptor file(
            ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (!file.open() || ::fchmod(file.get(), S_IRUSR | S_IWUSR) != 0) return failed();
        if (!writeAll(file.get(), secret) || ::fsync(file.get()) != 0) return failed();
    }
    if (::rename(fresh.c_str(), path.c_str()) != 0) return failed();
    const Descriptor folder(::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.open() || ::fsync(folder.get()) != 0) return failed();
    return {};
}

} // namespace feltbog::platform
