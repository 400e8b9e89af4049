// SPDX-License-Identifier: MPL-2.0
#include "platforms/linux/systemfiles.h"

#include "platforms/linux/descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace feltbog::platform {
namespace {

bool writeAll(int fd, ByteView bytes) {
    while (!bytes.empty()) {
        const auto n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return true;
}

Error writeFailed(const std::filesystem::path& file) {
    return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileWrite, file.string());
}

Status syncFolder(const std::filesystem::path& folder) {
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.open() || ::fsync(fd.get()) != 0) return writeFailed(folder);
    return {};
}

template <class Fill>
Status fillNew(const std::filesystem::path& fresh, Fill fill) {
    const Descriptor fd(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!fd.open() || ::fchmod(fd.get(), S_IRUSR | S_IWUSR) != 0) return writeFailed(fresh);
    FB_TRY(fill(fd.get()));
    return ::fsync(fd.get()) == 0 ? Status{} : writeFailed(fresh);
}

// Written beside, flushed, then renamed: a power cut leaves the old file or the new one, never half of one.
template <class Fill>
Status replace(const std::filesystem::path& file, Fill fill) {
    const std::filesystem::path fresh = file.string() + ".new";
    auto done = fillNew(fresh, fill);
    if (done && ::rename(fresh.c_str(), file.c_str()) != 0) done = writeFailed(file);
    if (done) return syncFolder(file.parent_path());
    ::unlink(fresh.c_str()); // half a file on a full disk is what fills it
    return done;
}

// Where the disk keeps what was there all the same, nobody has its key any more.
Status writeOver(int fd, const std::filesystem::path& file) {
    static constexpr std::array<std::uint8_t, 1 << 16> zeros{};
    off_t left = ::lseek(fd, 0, SEEK_END);
    if (left < 0 || ::lseek(fd, 0, SEEK_SET) != 0) return fail(ErrorCode::FileWrite, file.string());
    while (left > 0) {
        const auto n =
            ::write(fd, zeros.data(), std::min<std::size_t>(zeros.size(), static_cast<std::size_t>(left)));
        if (n <= 0) return fail(ErrorCode::FileWrite, file.string());
        left -= n;
    }
    return ::fsync(fd) == 0 ? Status{} : Status(fail(ErrorCode::FileWrite, file.string()));
}

} // namespace

Status SystemFiles::makeFolder(const std::filesystem::path& folder) {
    std::error_code failed;
    if (std::filesystem::is_directory(folder, failed)) return {};
    const auto above = (folder.has_filename() ? folder : folder.parent_path()).parent_path();
    if (!above.empty()) FB_TRY(makeFolder(above));
    if (!std::filesystem::create_directory(folder, failed) && failed)
        return fail(ErrorCode::FileWrite, folder.string());
    return syncFolder(above.empty() ? "." : above);
}

Result<std::vector<std::string>> SystemFiles::list(const std::filesystem::path& folder) {
    std::error_code failed;
    std::vector<std::string> names;
    for (std::filesystem::directory_iterator it(folder, failed), end; !failed && it != end;
         it.increment(failed))
        if (it->is_regular_file(failed)) names.push_back(it->path().filename().string());
    if (failed) return fail(ErrorCode::FileMissing, folder.string());
    std::sort(names.begin(), names.end());
    return names;
}

Status SystemFiles::read(const std::filesystem::path& file, const std::function<void(ByteView)>& take) {
    const Descriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.open()) return fail(ErrorCode::FileMissing, file.string());
    std::array<std::uint8_t, 1 << 16> buffer{};
    for (;;) {
        const auto n = ::read(fd.get(), buffer.data(), buffer.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return fail(ErrorCode::FileMissing, file.string());
        if (n == 0) return {};
        take(ByteView(buffer).first(static_cast<std::size_t>(n)));
    }
}

Status SystemFiles::write(const std::filesystem::path& file, ByteView bytes) {
    return replace(file,
                   [&](int fd) -> Status { return writeAll(fd, bytes) ? Status{} : writeFailed(file); });
}

Status SystemFiles::append(const std::filesystem::path& file, ByteView bytes) {
    const Descriptor fd(::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!fd.open() || !writeAll(fd.get(), bytes) || ::fsync(fd.get()) != 0) return writeFailed(file);
    return syncFolder(file.parent_path());
}

Status SystemFiles::copy(const std::filesystem::path& from, const std::filesystem::path& to) {
    return replace(to, [&](int fd) -> Status {
        bool written = true;
        FB_TRY(read(from, [&](ByteView piece) { written = written && writeAll(fd, piece); }));
        return written ? Status{} : writeFailed(to);
    });
}

Status SystemFiles::takePlace(const std::filesystem::path& fresh, const std::filesystem::path& file) {
    const Descriptor old(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
    if (!old.open() || ::rename(fresh.c_str(), file.c_str()) != 0) return writeFailed(file);
    FB_TRY(syncFolder(file.parent_path()));
    return writeOver(old.get(), file);
}

Status SystemFiles::remove(const std::filesystem::path& file) {
    // One that is gone may be so only until the power goes: whoever removed it may have been killed before.
    if (::unlink(file.c_str()) != 0 && errno != ENOENT) return writeFailed(file);
    return std::filesystem::exists(file.parent_path()) ? syncFolder(file.parent_path()) : Status{};
}

} // namespace feltbog::platform
