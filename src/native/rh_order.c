/*
 * Objects in the order of the heap, and ahead of time.
 *
 * The VM gives tagged objects in the order of a hash table. Whoever then reads or writes a million of them in that order misses
 * the processor's caches each time, and has G1 look at each card again and again. A local reference of HotSpot is the
 * address of a slot with the object's address. JNI promises no such thing, so nothing but the order depends on it.
 */
#include "rh_internal.h"

#include <stdlib.h>

/* Below that it is all the same. */
#define MANY 10000
#define DIGIT_BITS 11
#define DIGITS (1 << DIGIT_BITS)
#define PASSES 4
/* Objects are aligned to that many bits at least. */
#define ALIGNMENT 3
/* HotSpot's kinds of references; 0 is a local one. */
#define KIND_MASK ((uintptr_t)3)

typedef struct {
    uint64_t address;
    jobject object;
} place;

/* Whether `object` is the address of a slot with an object's address. */
static bool is_slot(jobject object)
{
    return object != NULL && ((uintptr_t)object & KIND_MASK) == 0;
}

static uintptr_t address(jobject object)
{
    return *(volatile uintptr_t *)object;
}

/* `varying`: the bits that are not the same in all addresses; `rising`: how many are higher than the one before. */
static bool read_places(place *places, jobject *objects, jint count, uint64_t *varying, jint *rising)
{
    *varying = 0;
    *rising = 0;
    for (jint i = 0; i < count; i++) {
        if (!is_slot(objects[i])) {
            return false;
        }
        places[i].address = (uint64_t)address(objects[i]) >> ALIGNMENT;
        places[i].object = objects[i];
        *varying |= places[i].address ^ places[0].address;
        *rising += i > 0 && places[i].address > places[i - 1].address;
    }
    return true;
}

/* Sorts by one digit, and leaves what is equal in it as it was. */
static void sort_by(const place *from, place *to, jint count, int shift)
{
    jint next[DIGITS + 1] = {0};
    for (jint i = 0; i < count; i++) {
        next[(from[i].address >> shift & (DIGITS - 1)) + 1]++;
    }
    for (int i = 0; i < DIGITS; i++) {
        next[i + 1] += next[i];
    }
    for (jint i = 0; i < count; i++) {
        to[next[from[i].address >> shift & (DIGITS - 1)]++] = from[i];
    }
}

bool rh_heap_order(jobject *objects, jint count)
{
    place *places = count < MANY ? NULL : malloc(2 * (size_t)count * sizeof *places);
    uint64_t varying;
    jint rising = 0;
    if (places != NULL && read_places(places, objects, count, &varying, &rising) && rising < count - 1) {
        place *from = places;
        place *to = places + count;
        for (int shift = 0; shift < PASSES * DIGIT_BITS; shift += DIGIT_BITS) {
            if ((varying >> shift & (DIGITS - 1)) != 0) {
                place *sorted = to;
                sort_by(from, to, count, shift);
                to = from;
                from = sorted;
            }
        }
        for (jint i = 0; i < count; i++) {
            objects[i] = from[i].object;
        }
    }
    free(places);
    return rising > count / 10 * 9;
}

void rh_prefetch(jobject object)
{
    if (is_slot(object)) {
        __builtin_prefetch((const void *)address(object)); /* of whatever: it cannot fault */
    }
}
