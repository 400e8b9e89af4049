// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"
#include "platforms/linux/system.h"

#include <filesystem>
#include <string>
#include <vector>

// The commands of feltbogctl. Each prints to standard output and returns its Error for main to print.
namespace feltbog::cli {

// The device in a data folder: store and notebook with the clock and random source they use.
struct Device {
    platform::SystemClock clock;
    platform::SystemRandom random;
    std::unique_ptr<store::Store> store;
    std::optional<ActorId> actor; // who opened it, where that takes a PIN
    std::unique_ptr<record::Notebook> notebook;
};
// A folder that has a lock asks for initials and PIN, a line each, on standard input. Errors: those of
// platform::openStore and of lock::Vault::unlock.
[[nodiscard]] Result<std::unique_ptr<store::Store>>
openStore(const std::filesystem::path& dir, store::Db::Mode mode, std::optional<ActorId>* actor = nullptr);
[[nodiscard]] Result<store::DbKey> databaseKey(const std::filesystem::path& dir); // asks the same
// Errors: StoreMissing, SecretMissing, store errors.
[[nodiscard]] Result<std::unique_ptr<Device>> openDevice(const std::filesystem::path& dir);
[[nodiscard]] Result<std::unique_ptr<Device>> createDevice(const std::filesystem::path& dir);

[[nodiscard]] Result<Bytes> readFile(const std::filesystem::path& file); // FileMissing
[[nodiscard]] Status writePrivateFile(const std::filesystem::path& file,
                                      const std::string& text); // rights 0600

// A new organisation's first device: publishes the plan and makes a key for each of its circles.
struct InitOptions {
    std::filesystem::path dir, planFile;
    bool practice = false; // the plan moved to today, marked as practice
};
[[nodiscard]] Status init(const InitOptions& options);
[[nodiscard]] Status publishPlan(const std::filesystem::path& dir, const std::filesystem::path& planFile);
[[nodiscard]] Status
checkPlan(const std::filesystem::path& planFile); // prints every problem with place and cure
[[nodiscard]] Status exportKeyring(const std::filesystem::path& dir, const std::filesystem::path& out);

struct EnrolOptions {
    std::filesystem::path dir, keyring; // keyring may be empty: cards stay closed on this device
    std::string server, code;
};
[[nodiscard]] Status enrol(const EnrolOptions& options);
[[nodiscard]] Status sync(const std::filesystem::path& dir);
[[nodiscard]] Status sync(record::Notebook& notebook);

// Who may do what.
struct OrganiseOptions {
    std::filesystem::path dir, keyFile; // the organisation's two keys are written there
    std::string name;
};
[[nodiscard]] Status organise(const OrganiseOptions& options);
struct InviteOptions {
    std::filesystem::path dir;
    std::vector<std::string> roles, circles; // words and keys of the plan; no circle: all
    std::string label;
    int validHours = 24;
    std::string terminal; // its ground, "moerk" or "lys": the QR code too
    std::filesystem::path png;
};
[[nodiscard]] Status invite(const InviteOptions& options);
[[nodiscard]] Status join(const std::filesystem::path& dir, const std::string& invitation);
[[nodiscard]] Status certify(const InviteOptions& options, const std::string& device);
// With the organisation's key file also a coordinator.
[[nodiscard]] Status revoke(const std::filesystem::path& dir, const std::string& device,
                            const std::filesystem::path& keyFile);
[[nodiscard]] Status release(const std::filesystem::path& dir, const std::string& device, std::uint64_t first,
                             std::uint64_t last);
[[nodiscard]] Status listDevices(const std::filesystem::path& dir);
[[nodiscard]] Status read(const std::filesystem::path& dir, bool audit);

struct ImportOptions {
    std::filesystem::path dir, file;
    bool confirmAll = false;
};
[[nodiscard]] Status import(const ImportOptions& options);

struct ProgressOptions {
    std::filesystem::path dir;
    std::string period = "hele", asOf, format = "text", byAge; // byAge: inde, ude or nothing
};
[[nodiscard]] Status progress(const ProgressOptions& options);
// A line for each criterion: id, unit, value or words, target, verdict.
struct CriteriaOptions {
    std::filesystem::path dir; // with allPlans: a folder of such folders, or none: the plans without data
    bool allPlans = false;
    std::string period = "hele", asOf; // asOf: the plan's end, or today before it
    std::string criterion;             // only this one, with its rule and registrations
};
[[nodiscard]] Status criteria(const CriteriaOptions& options);
// What is settled (core/doc/settling.md).
[[nodiscard]] Status lockYear(const std::filesystem::path& dir, int year);
[[nodiscard]] Status publishReport(const std::filesystem::path& dir, const std::string& period,
                                   const std::string& audience);
// One as it was published; without an id all of them, a line each.
[[nodiscard]] Status reports(const std::filesystem::path& dir, const std::string& id,
                             const std::string& format);
struct CloseOptions {
    std::filesystem::path dir;
    bool announce = false, forGood = false; // neither: says how far it is
    std::vector<std::string> lost;          // devices, as the list shows them
};
[[nodiscard]] Status closePlan(const CloseOptions& options);
[[nodiscard]] Status verify(const std::filesystem::path& dir);
[[nodiscard]] Status digest(const std::filesystem::path& dir);
[[nodiscard]] Status rebuild(const std::filesystem::path& dir);
// Opens a device whose PINs are lost, with the organisation's recovery key, and lets somebody in again: the
// new PIN comes on standard input. Without initials the device is only synced.
struct RecoverOptions {
    std::filesystem::path dir, recovery;
    std::string initials;
};
[[nodiscard]] Status recover(const RecoverOptions& options);
// Reads what can be read of a damaged notebook into a fresh one; the damaged file is kept under another name.
[[nodiscard]] Status salvage(const std::filesystem::path& dir);

} // namespace feltbog::cli
