// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/crypto.h"
#include "core/store/db.h"

#include <functional>
#include <mutex>

namespace feltbog::store {

// Who writes in this store. A server has none.
struct Identity {
    DeviceId device;
    ActorId actor;
    keys::PublicKey publicKey;
    keys::SecretKey secretKey;
};

// Events that a server took in and has not projected yet: at opening they are, or are left to who does it.
enum class Unprojected { Project, Leave };

// The encrypted file and its one connection. Every use of the connection happens inside transact() or
// read(), which hold the lock; both may be nested on one thread. Safe to use from several threads.
// After an I/O error or a full disk nothing is tried twice, and nothing is done before Db::settle() went
// well.
class Store {
  public:
    // Opens, migrates, and rebuilds projections that an older engine left. Errors as Db::open, and DiskFull,
    // StoreIo.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const std::filesystem::path& file,
                                                             const DbKey& key, Db::Mode mode,
                                                             Unprojected unprojected = Unprojected::Project);

    // One durable transaction: committed when this returns success, gone without a trace otherwise. A nested
    // call is a savepoint: its failure undoes its own part and is the caller's to pass on or to handle.
    [[nodiscard]] Status transact(const std::function<Status(Db&)>& work);
    // A consistent view; `work` must not write.
    [[nodiscard]] Status read(const std::function<Status(Db&)>& work);

    // A copy as the file is now, page by page, under another key; then packed, so that nothing freed is in
    // it.
    [[nodiscard]] Status copyTo(const std::filesystem::path& copy, const DbKey& key);

    [[nodiscard]] const std::filesystem::path& file() const { return file_; }

  private:
    Store(std::unique_ptr<Db> db, std::filesystem::path file) : db_(std::move(db)), file_(std::move(file)) {}
    [[nodiscard]] Status begin(bool writing);
    [[nodiscard]] Status outermost(bool writing, const std::function<Status(Db&)>& work);
    [[nodiscard]] Status nested(const std::function<Status(Db&)>& work);

    std::recursive_mutex mutex_;
    std::unique_ptr<Db> db_;
    std::filesystem::path file_;
    bool inside_ = false; // a transaction of this Store is running
};

[[nodiscard]] Result<std::optional<Identity>> identity(Store& store);
[[nodiscard]] Result<std::optional<Identity>> identity(Db& db);
// Makes this store's identity, or puts another in its place.
[[nodiscard]] Status writeIdentity(Store& store, const Identity& identity);

// When the last sync that ended well ended: u64 big-endian, Unix milliseconds.
inline constexpr std::string_view kLastSyncMeta = "sync.last";

// Small facts about this copy of the log: the pull cursor, the clock, the server's address.
[[nodiscard]] Result<std::optional<Bytes>> meta(Db& db, std::string_view key);
[[nodiscard]] Status putMeta(Db& db, std::string_view key, ByteView value);

// What is typed or tapped but not yet a registration. Encrypted, outside log and sync.
[[nodiscard]] Result<std::optional<Bytes>> draft(Db& db, std::string_view key);
[[nodiscard]] Status putDraft(Db& db, std::string_view key, ByteView value);
[[nodiscard]] Status dropDraft(Db& db, std::string_view key);

} // namespace feltbog::store
