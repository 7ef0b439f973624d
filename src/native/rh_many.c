/*
 * Instances of many classes. A walk for each would take too long, so a walk that is filtered by class tags counts first:
 * most classes of a large set have no instances at all. A walk for each of the others follows, or, when these are many
 * too, one that tags whatever is an instance of a tagged class.
 */
#include "rh_instances.h"

#include <stdlib.h>
#include <string.h>

/* In walks: what one walk that is filtered by class tags costs, at the least. */
#define TOO_MANY 16

typedef struct {
    JNIEnv *jni;
    rh_session *session;
    jobjectArray classes;
    jsize count;
    jlong *instances; /* by class tag, which is the class's index + 1 */
} many;

static jvmtiError tag_given(const many *m)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    for (jsize i = 0; i < m->count; i++) {
        jclass class = (*m->jni)->GetObjectArrayElement(m->jni, m->classes, i);
        RH_TRY(RH_CALL(m->session, SetTag, class, i + 1));
        (*m->jni)->DeleteLocalRef(m->jni, class);
    }
cleanup:
    return error;
}

/* The tag of the nearest superclass that has one, itself included. */
static jvmtiError inherited_tag(const many *m, jclass class, jlong *tag)
{
    jvmtiError error;
    jclass c = class;
    RH_TRY(RH_CALL(m->session, GetTag, c, tag));
    while (*tag == 0 && c != NULL) {
        jclass super = (*m->jni)->GetSuperclass(m->jni, c);
        if (c != class) {
            (*m->jni)->DeleteLocalRef(m->jni, c);
        }
        c = super;
        if (c != NULL) {
            RH_TRY(RH_CALL(m->session, GetTag, c, tag));
        }
    }
cleanup:
    if (c != class) {
        (*m->jni)->DeleteLocalRef(m->jni, c);
    }
    return error;
}

static jvmtiError tag_subclasses(const many *m, const jclass *loaded, jint count)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    for (jint i = 0; i < count; i++) {
        jlong tag = 0;
        RH_TRY(inherited_tag(m, loaded[i], &tag));
        if (tag != 0) {
            RH_TRY(RH_CALL(m->session, SetTag, loaded[i], tag));
        }
    }
cleanup:
    return error;
}

/* What implements one of the interfaces, or is an array of what is asked for. */
static jvmtiError tag_implementers(const many *m, const jclass *loaded, jint count, jclass given, jlong tag)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    for (jint i = 0; i < count; i++) {
        jlong has = 0;
        if ((*m->jni)->IsAssignableFrom(m->jni, loaded[i], given)) {
            RH_TRY(RH_CALL(m->session, GetTag, loaded[i], &has));
            RH_TRY(RH_CALL(m->session, SetTag, loaded[i], has != 0 ? has : tag));
        }
    }
cleanup:
    return error;
}

static jvmtiError tag_by_type(const many *m, const jclass *loaded, jint count)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    for (jsize i = 0; i < m->count; i++) {
        jclass given = (*m->jni)->GetObjectArrayElement(m->jni, m->classes, i);
        jboolean interface = JNI_FALSE;
        jboolean array = JNI_FALSE;
        RH_TRY(RH_CALL(m->session, IsInterface, given, &interface));
        RH_TRY(RH_CALL(m->session, IsArrayClass, given, &array));
        if (interface || array) {
            RH_TRY(tag_implementers(m, loaded, count, given, i + 1));
        }
        (*m->jni)->DeleteLocalRef(m->jni, given);
    }
cleanup:
    return error;
}

static jvmtiError tag_classes(const many *m)
{
    jvmtiError error;
    jclass *loaded = NULL;
    jint count = 0;
    error = rh_local_frame(m->jni, m->session, 64);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(tag_given(m));
    RH_TRY(RH_CALL(m->session, GetLoadedClasses, &count, &loaded));
    RH_TRY(tag_by_type(m, loaded, count));
    RH_TRY(tag_subclasses(m, loaded, count));
cleanup:
    rh_free(m->session, loaded);
    (void)(*m->jni)->PopLocalFrame(m->jni, NULL);
    return error;
}

static jint JNICALL count_one(jlong class_tag, jlong size, jlong *tag, jint length, void *instances)
{
    (void)size;
    (void)tag;
    (void)length;
    ((jlong *)instances)[class_tag]++;
    return 0;
}

static jint JNICALL tag_one(jlong class_tag, jlong size, jlong *tag, jint length, void *unused)
{
    (void)class_tag;
    (void)size;
    (void)length;
    (void)unused;
    *tag = RH_FOUND;
    return 0;
}

static jvmtiError walk(const many *m, jvmtiHeapIterationCallback callback)
{
    jvmtiHeapCallbacks callbacks = {.heap_iteration_callback = callback};
    return RH_CALL(m->session, IterateThroughHeap, JVMTI_HEAP_FILTER_CLASS_UNTAGGED, NULL, &callbacks, m->instances);
}

static jsize used(const many *m)
{
    jsize classes = 0;
    for (jsize i = 0; i < m->count; i++) {
        classes += m->instances[i + 1] != 0;
    }
    return classes;
}

static jvmtiError count(const many *m)
{
    jvmtiError error;
    jlong found = 0;
    RH_TRY(walk(m, count_one));
    for (jsize i = 0; i < m->count; i++) {
        found += m->instances[i + 1];
    }
    if (found > RH_COLLECT_FIRST) {
        memset(m->instances, 0, ((size_t)m->count + 1) * sizeof *m->instances);
        RH_TRY(rh_collect(m->session));
        RH_TRY(walk(m, count_one));
    }
cleanup:
    return error;
}

static jvmtiError walk_used(const many *m)
{
    jvmtiError error;
    RH_TRY(rh_environment_renew(m->session)); /* the class tags go */
    for (jsize i = 0; i < m->count; i++) {
        if (m->instances[i + 1] != 0) {
            jclass class = (*m->jni)->GetObjectArrayElement(m->jni, m->classes, i);
            RH_TRY(rh_walk_heap(m->session, &(rh_walk){class, true}, RH_FOUND, NULL));
            (*m->jni)->DeleteLocalRef(m->jni, class);
        }
    }
cleanup:
    return error;
}

/* Class objects carry class tags and may be instances of what is asked for: then there is a walk for each class. */
static bool wants_class_objects(const many *m)
{
    jclass class = (*m->jni)->FindClass(m->jni, "java/lang/Class");
    bool wants = class == NULL;
    for (jsize i = 0; i < m->count && !wants; i++) {
        jclass given = (*m->jni)->GetObjectArrayElement(m->jni, m->classes, i);
        wants = (*m->jni)->IsAssignableFrom(m->jni, class, given);
        (*m->jni)->DeleteLocalRef(m->jni, given);
    }
    (*m->jni)->ExceptionClear(m->jni);
    (*m->jni)->DeleteLocalRef(m->jni, class);
    return wants;
}

jvmtiError rh_tag_instances_of_many(JNIEnv *jni, rh_session *session, jobjectArray classes)
{
    jvmtiError error;
    many m = {jni, session, classes, (*jni)->GetArrayLength(jni, classes), NULL};
    m.instances = calloc((size_t)m.count + 1, sizeof *m.instances);
    if (m.instances == NULL) {
        return rh_check(session, "calloc", JVMTI_ERROR_OUT_OF_MEMORY);
    }
    RH_TRY(tag_classes(&m));
    RH_TRY(count(&m));
    if (used(&m) < TOO_MANY || wants_class_objects(&m)) {
        RH_TRY(walk_used(&m));
    } else {
        RH_TRY(walk(&m, tag_one));
    }
cleanup:
    free(m.instances);
    return error;
}
