#include "allocations.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::uint64_t> counted{0};

void* counted_memory(std::size_t size)
{
    counted.fetch_add(1, std::memory_order_relaxed);
    return std::malloc(size > 0 ? size : 1);
}

}  // namespace

namespace undertone::bench {
std::uint64_t allocations() { return counted.load(std::memory_order_relaxed); }
}  // namespace undertone::bench

// All forms but the aligned ones: a sanitizer's own would not go with these.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    return counted_memory(size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept
{
    return counted_memory(size);
}
void* operator new(std::size_t size)
{
    if (void* memory = counted_memory(size))
        return memory;
    throw std::bad_alloc();
}
void* operator new[](std::size_t size) { return operator new(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
