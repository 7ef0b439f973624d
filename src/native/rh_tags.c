/* Fetching tagged objects and clearing their tags. */
#include "rh_internal.h"

/* So many objects ahead. */
#define AHEAD 8

static jvmtiError copy(JNIEnv *jni, rh_session *session, const jobject *objects, jint count, bool untag, jobjectArray *out)
{
    jvmtiError error;
    RH_TRY(rh_new_array(jni, session, count, out));
    for (jint i = 0; i < count; i++) {
        if (i < count - AHEAD) {
            rh_prefetch(objects[i + AHEAD]);
        }
        (*jni)->SetObjectArrayElement(jni, *out, i, objects[i]);
        if (untag) {
            RH_TRY(RH_CALL(session, SetTag, objects[i], 0));
        }
    }
    RH_TRY(rh_jni_check(jni, session, "SetObjectArrayElement"));
cleanup:
    return error;
}

jvmtiError rh_fetch_tagged(JNIEnv *jni, rh_session *session, jlong tag, bool ordered, bool *untag, jobjectArray *out)
{
    jvmtiError error;
    jobject *objects = NULL;
    jint count = 0;
    jobjectArray array = NULL;
    /* One local reference for each object: a frame of their own lets go of a million of them at once. */
    error = rh_local_frame(jni, session, 16);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(RH_CALL(session, GetObjectsWithTags, 1, &tag, &count, &objects, NULL));
    if (ordered && rh_heap_order(objects, count)) {
        *untag = false;
    }
    RH_TRY(copy(jni, session, objects, count, *untag, &array));
cleanup:
    rh_free(session, objects);
    *out = (*jni)->PopLocalFrame(jni, error == JVMTI_ERROR_NONE ? array : NULL);
    return error;
}

jvmtiError rh_untag_all(JNIEnv *jni, rh_session *session, jobjectArray objects)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    jsize count = (*jni)->GetArrayLength(jni, objects);
    for (jsize i = 0; i < count; i++) {
        jobject object = (*jni)->GetObjectArrayElement(jni, objects, i);
        RH_TRY(RH_CALL(session, SetTag, object, 0));
        (*jni)->DeleteLocalRef(jni, object);
    }
cleanup:
    return error;
}

static jint JNICALL count_one(jlong class_tag, jlong size, jlong *tag, jint length, void *count)
{
    (void)class_tag;
    (void)size;
    (void)tag;
    (void)length;
    ++*(jlong *)count;
    return 0;
}

jvmtiError rh_tagged(JNIEnv *jni, rh_session *session, jlongArray count)
{
    jvmtiError error;
    jlong tagged = 0;
    jvmtiHeapCallbacks callbacks = {.heap_iteration_callback = count_one};
    error = rh_begin(session);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(RH_CALL(session, IterateThroughHeap, JVMTI_HEAP_FILTER_UNTAGGED, NULL, &callbacks, &tagged));
    (*jni)->SetLongArrayRegion(jni, count, 0, 1, &tagged);
    RH_TRY(rh_jni_check(jni, session, "SetLongArrayRegion"));
cleanup:
    return error;
}
