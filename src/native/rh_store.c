/*
 * Several words of the VM's own, so that nobody sees one without the others: stored in a callback of a heap walk, while every thread that
 * could look at them stands still. The walk is the shortest that there is: it starts at one object and ends at its first reference, which
 * is the one to its class.
 */
#include "rh_internal.h"

#include <stdlib.h>

typedef struct {
    jsize count;
    const jlong *addresses;
    const jlong *values;
    bool done;
} words;

static jint JNICALL store_once(jvmtiHeapReferenceKind kind, const jvmtiHeapReferenceInfo *info, jlong class_tag,
                               jlong referrer_class_tag, jlong size, jlong *tag, jlong *referrer_tag, jint length, void *data)
{
    words *all = data;
    (void)kind, (void)info, (void)class_tag, (void)referrer_class_tag, (void)size, (void)tag, (void)referrer_tag, (void)length;
    if (!all->done) {
        for (jsize i = 0; i < all->count; i++) {
            *(volatile jlong *)(uintptr_t)all->addresses[i] = all->values[i];
        }
        all->done = true;
    }
    return JVMTI_VISIT_ABORT;
}

jvmtiError rh_store(JNIEnv *jni, rh_session *session, jobject any, jlongArray addresses, jlongArray values)
{
    jvmtiError error;
    jvmtiHeapCallbacks callbacks = {.heap_reference_callback = store_once};
    jsize count = (*jni)->GetArrayLength(jni, addresses);
    jlong *copy = calloc(2 * (size_t)count + 1, sizeof *copy);
    words all = {count, copy, copy + count, false};
    if (copy == NULL) {
        return JVMTI_ERROR_OUT_OF_MEMORY;
    }
    RH_TRY(rh_begin(session));
    (*jni)->GetLongArrayRegion(jni, addresses, 0, count, copy);
    (*jni)->GetLongArrayRegion(jni, values, 0, count, copy + count);
    RH_TRY(rh_jni_check(jni, session, "GetLongArrayRegion"));
    RH_TRY(RH_CALL(session, FollowReferences, 0, NULL, any, &callbacks, &all));
    if (!all.done) {
        error = rh_check(session, "FollowReferences", JVMTI_ERROR_INTERNAL);
    }
cleanup:
    free(copy);
    return error;
}
