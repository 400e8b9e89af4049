// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/id.h"
#include "core/record/notebook.h"

namespace feltbog::ndjson {

// Names that lines give to records and persons so that later lines, also in later files, can speak of them.
// They stay in this device's encrypted store and never enter the log. Written in the transaction of what they
// name.
class References {
  public:
    explicit References(record::Notebook& notebook) : notebook_(notebook) {}

    [[nodiscard]] Result<bool> imported(const std::string& key); // a line with this key was saved before
    [[nodiscard]] Status rememberLine(const std::string& key);

    [[nodiscard]] Result<std::optional<Token>> person(const std::string& code);
    [[nodiscard]] Status namePerson(const std::string& code, const Token& token); // ReferenceTaken

    // A record by the name a line gave it, or by its own id in hexadecimal. Several for a round: one a
    // person.
    [[nodiscard]] Result<std::vector<RecordId>> records(const std::string& name);
    [[nodiscard]] Status nameRecords(const std::string& name,
                                     const std::vector<RecordId>& records); // ReferenceTaken

  private:
    [[nodiscard]] Result<std::optional<Bytes>> find(const std::string& name);
    [[nodiscard]] Status put(const std::string& name, ByteView id);

    record::Notebook& notebook_;
};

} // namespace feltbog::ndjson
