/* What the files of the library share; nothing here is exported. */
#ifndef RH_INTERNAL_H
#define RH_INTERNAL_H

#include "reloadall.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct rh_session {
    JavaVM *vm;
    jvmtiEnv *jvmti;
    jvmtiEnv *exit; /* rh_exit.c's */
    const char *failed_call;
};

/* Calls a JVMTI function on the session's environment and remembers its name when it fails. */
#define RH_CALL(session, name, ...) \
    rh_check((session), #name, (*(session)->jvmti)->name((session)->jvmti, __VA_ARGS__))

#define RH_TRY(expression)                       \
    do {                                         \
        error = (expression);                    \
        if (error != JVMTI_ERROR_NONE) {         \
            goto cleanup;                        \
        }                                        \
    } while (0)

/* rh_session.c */
jvmtiError rh_check(rh_session *session, const char *call, jvmtiError error);
/* Without any capability. */
jvmtiError rh_environment_bare(rh_session *session, jvmtiEnv **out);
jvmtiError rh_environment_new(rh_session *session, jvmtiEnv **out);
/* Throws the environment away with every tag in it and takes a fresh one: the one way to drop tags that cannot stop half-way. */
jvmtiError rh_environment_renew(rh_session *session);
/* A full collection. */
jvmtiError rh_collect(rh_session *session);
/* Whether the VM is of this JDK or a later one. */
jvmtiError rh_is_version(rh_session *session, jint feature, bool *out);
/* First call of each exported function. */
jvmtiError rh_begin(rh_session *session);

/* rh_jni.c: JNI calls with their exceptions turned into the JVMTI errors that mean the same. */
jvmtiError rh_jni_check(JNIEnv *jni, rh_session *session, const char *call);
jvmtiError rh_new_array(JNIEnv *jni, rh_session *session, jint length, jobjectArray *out);
jvmtiError rh_new_ints(JNIEnv *jni, rh_session *session, jint length, jintArray *out);
jvmtiError rh_new_string(JNIEnv *jni, rh_session *session, const char *utf, jstring *out);
jvmtiError rh_put(JNIEnv *jni, rh_session *session, jobjectArray array, jint index, jobject value);
jvmtiError rh_local_frame(JNIEnv *jni, rh_session *session, jint capacity);

/* rh_tags.c */
/* Deallocate, which cannot fail on what the VM allocated; NULL is ignored. */
void rh_free(rh_session *session, void *memory);
/*
 * The objects with that tag. `ordered`: as rh_heap_order does; `untag`: whether to clear the tag of each, of some even on an error,
 * but where the VM gives many in the order of the heap: false then.
 */
jvmtiError rh_fetch_tagged(JNIEnv *jni, rh_session *session, jlong tag, bool ordered, bool *untag, jobjectArray *out);
/*
 * rh_order.c: puts local references into the order in which their objects lie on the heap, as far as that can be seen. Returns whether
 * they are many and nearly were in it.
 */
bool rh_heap_order(jobject *objects, jint count);
/* Has the processor load the header of an object that the VM will soon look at. */
void rh_prefetch(jobject object);
/* Clears the tag of each element. */
jvmtiError rh_untag_all(JNIEnv *jni, rh_session *session, jobjectArray objects);

/* rh_fields.c: fields by the number that JVMTI gives them, see jvmtiHeapReferenceInfoField in its specification. */
/* The number of `field`, an instance field that a superclass of `class` or it itself declares; -1 if there is none. */
jvmtiError rh_field_index(JNIEnv *jni, rh_session *session, jclass class, jfieldID field, jint *out);
/* The name of the field that JVMTI calls number `index` in `holder` class; *out is to be freed with Deallocate. */
jvmtiError rh_field_name(JNIEnv *jni, rh_session *session, jclass holder, jint index, char **out);

/* First of two errors: what went wrong is kept, what cleaning up then ran into is not. */
static inline jvmtiError rh_first(jvmtiError first, jvmtiError then)
{
    return first != JVMTI_ERROR_NONE ? first : then;
}

#endif
