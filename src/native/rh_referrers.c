/*
 * Who holds a reference to an object: one FollowReferences whose only tagged objects are the target, the threads and
 * the holders found so far. The walk of a heap full of tags takes 5 to 10 times as long.
 */
#include "rh_internal.h"

#include <stdlib.h>

typedef struct {
    jint kind;
    jint index; /* of the field, of the array element or the slot; -1 for none */
    jlong holder; /* its tag; 0 for none */
    jmethodID method;
} reference;

typedef struct {
    jlong last_tag;
    reference *items;
    jint count;
    jint capacity;
    bool out_of_memory;
} references;

#define TARGET 1

static reference *add(references *found)
{
    if (found->count == found->capacity) {
        jint capacity = found->capacity * 2 + 64;
        reference *items = realloc(found->items, (size_t)capacity * sizeof *items);
        if (items == NULL) {
            found->out_of_memory = true;
            return NULL;
        }
        found->items = items;
        found->capacity = capacity;
    }
    return &found->items[found->count++];
}

static void locate(reference *out, jvmtiHeapReferenceKind kind, const jvmtiHeapReferenceInfo *info)
{
    switch (kind) {
    case JVMTI_HEAP_REFERENCE_FIELD:
    case JVMTI_HEAP_REFERENCE_STATIC_FIELD:
        out->index = info->field.index;
        break;
    case JVMTI_HEAP_REFERENCE_ARRAY_ELEMENT:
        out->index = info->array.index;
        break;
    case JVMTI_HEAP_REFERENCE_STACK_LOCAL:
        out->index = info->stack_local.slot;
        out->method = info->stack_local.method;
        out->holder = info->stack_local.thread_tag;
        break;
    case JVMTI_HEAP_REFERENCE_JNI_LOCAL:
        out->method = info->jni_local.method;
        out->holder = info->jni_local.thread_tag;
        break;
    default:
        break;
    }
}

/* Inside the VM, at a safepoint: no JNI, no JVMTI. */
static jint JNICALL visit(jvmtiHeapReferenceKind kind, const jvmtiHeapReferenceInfo *info, jlong class_tag,
                          jlong referrer_class_tag, jlong size, jlong *tag, jlong *referrer_tag, jint length,
                          void *user_data)
{
    references *found = user_data;
    reference *out;
    (void)class_tag;
    (void)referrer_class_tag;
    (void)size;
    (void)length;
    if (*tag != TARGET) {
        return JVMTI_VISIT_OBJECTS;
    }
    out = add(found);
    if (out == NULL) {
        return JVMTI_VISIT_ABORT;
    }
    *out = (reference){.kind = (jint)kind, .index = -1};
    locate(out, kind, info);
    if (referrer_tag != NULL) {
        if (*referrer_tag == 0) {
            *referrer_tag = ++found->last_tag;
        }
        out->holder = *referrer_tag;
    }
    return JVMTI_VISIT_OBJECTS;
}

static jvmtiError tag_threads(JNIEnv *jni, rh_session *session, jlong *last_tag)
{
    jvmtiError error;
    jthread *threads = NULL;
    jint count = 0;
    RH_TRY(RH_CALL(session, GetAllThreads, &count, &threads));
    for (jint i = 0; i < count; i++) {
        jlong tag = 0;
        RH_TRY(RH_CALL(session, GetTag, threads[i], &tag));
        if (tag == 0) { /* the target itself may be a thread */
            RH_TRY(RH_CALL(session, SetTag, threads[i], ++*last_tag));
        }
        (*jni)->DeleteLocalRef(jni, threads[i]);
    }
cleanup:
    rh_free(session, threads);
    return error;
}

static jvmtiError follow(rh_session *session, references *found)
{
    jvmtiHeapCallbacks callbacks = {.heap_reference_callback = visit};
    jvmtiError error = RH_CALL(session, FollowReferences, 0, NULL, NULL, &callbacks, found);
    if (error == JVMTI_ERROR_NONE && found->out_of_memory) {
        error = rh_check(session, "realloc", JVMTI_ERROR_OUT_OF_MEMORY);
    }
    return error;
}

/* The object that carries `tag`, or NULL. */
static jvmtiError object_of(rh_session *session, jlong tag, jobject *out)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    jobject *objects = NULL;
    jint count = 0;
    *out = NULL;
    if (tag != 0) {
        RH_TRY(RH_CALL(session, GetObjectsWithTags, 1, &tag, &count, &objects, NULL));
        *out = count > 0 ? objects[0] : NULL;
    }
cleanup:
    rh_free(session, objects);
    return error;
}

/* The name of the field, or of the frame's method with the class that declares it. */
static jvmtiError describe(JNIEnv *jni, rh_session *session, const reference *from, jobject holder, jclass *declaring,
                           jstring *out)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    char *name = NULL;
    if (from->method != NULL) {
        RH_TRY(RH_CALL(session, GetMethodDeclaringClass, from->method, declaring));
        RH_TRY(RH_CALL(session, GetMethodName, from->method, &name, NULL, NULL));
    } else if (holder != NULL && from->kind == JVMTI_HEAP_REFERENCE_FIELD) {
        RH_TRY(rh_field_name(jni, session, (*jni)->GetObjectClass(jni, holder), from->index, &name));
    } else if (holder != NULL && from->kind == JVMTI_HEAP_REFERENCE_STATIC_FIELD) {
        RH_TRY(rh_field_name(jni, session, holder, from->index, &name));
    }
    if (name != NULL) {
        RH_TRY(rh_new_string(jni, session, name, out));
    }
cleanup:
    rh_free(session, name);
    return error;
}

static jvmtiError fill_row(JNIEnv *jni, rh_session *session, const reference *from, jint row,
                           const jobjectArray columns[])
{
    jvmtiError error;
    jobject holder = NULL;
    jclass declaring = NULL;
    jstring name = NULL;
    error = rh_local_frame(jni, session, 16);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(object_of(session, from->holder, &holder));
    RH_TRY(describe(jni, session, from, holder, &declaring, &name));
    RH_TRY(rh_put(jni, session, columns[0], row, holder));
    RH_TRY(rh_put(jni, session, columns[1], row, name));
    RH_TRY(rh_put(jni, session, columns[2], row, declaring));
cleanup:
    (void)(*jni)->PopLocalFrame(jni, NULL);
    return error;
}

static jvmtiError put_ints(JNIEnv *jni, rh_session *session, const references *found, jobjectArray result)
{
    jvmtiError error;
    jintArray kinds = NULL;
    jintArray indexes = NULL;
    RH_TRY(rh_new_ints(jni, session, found->count, &kinds));
    RH_TRY(rh_new_ints(jni, session, found->count, &indexes));
    for (jint i = 0; i < found->count; i++) {
        (*jni)->SetIntArrayRegion(jni, kinds, i, 1, &found->items[i].kind);
        (*jni)->SetIntArrayRegion(jni, indexes, i, 1, &found->items[i].index);
    }
    RH_TRY(rh_put(jni, session, result, 0, kinds));
    RH_TRY(rh_put(jni, session, result, 1, indexes));
cleanup:
    return error;
}

static jvmtiError put_rows(JNIEnv *jni, rh_session *session, const references *found, jobjectArray result)
{
    jvmtiError error;
    jobjectArray columns[3];
    RH_TRY(put_ints(jni, session, found, result));
    for (jint i = 0; i < 3; i++) {
        RH_TRY(rh_new_array(jni, session, found->count, &columns[i]));
        RH_TRY(rh_put(jni, session, result, 2 + i, columns[i]));
    }
    for (jint i = 0; i < found->count; i++) {
        RH_TRY(fill_row(jni, session, &found->items[i], i, columns));
    }
cleanup:
    return error;
}

jvmtiError rh_referrers(JNIEnv *jni, rh_session *session, jobject target, jobjectArray result)
{
    jvmtiError error;
    references found = {.last_tag = TARGET};
    error = rh_begin(session);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(RH_CALL(session, SetTag, target, TARGET));
    RH_TRY(tag_threads(jni, session, &found.last_tag));
    RH_TRY(follow(session, &found));
    RH_TRY(put_rows(jni, session, &found, result));
cleanup:
    free(found.items);
    error = rh_first(error, rh_environment_renew(session));
    return error;
}
