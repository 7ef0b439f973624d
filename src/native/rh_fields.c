/* The field that JVMTI means by an index: jvmtiHeapReferenceInfoField in the JVMTI specification says how it counts. */
#include "rh_internal.h"

#include <stdlib.h>
#include <string.h>

/* Classes seen on the way, so that an interface that is inherited twice counts once. */
typedef struct {
    jclass *items;
    jint count;
    jint capacity;
} class_list;

static bool contains(JNIEnv *jni, const class_list *list, jclass class)
{
    for (jint i = 0; i < list->count; i++) {
        if ((*jni)->IsSameObject(jni, list->items[i], class)) {
            return true;
        }
    }
    return false;
}

static jvmtiError append(rh_session *session, class_list *list, jclass class)
{
    if (list->count == list->capacity) {
        jint capacity = list->capacity * 2 + 8;
        jclass *items = realloc(list->items, (size_t)capacity * sizeof *items);
        if (items == NULL) {
            return rh_check(session, "realloc", JVMTI_ERROR_OUT_OF_MEMORY);
        }
        list->items = items;
        list->capacity = capacity;
    }
    list->items[list->count++] = class;
    return JVMTI_ERROR_NONE;
}

/* Adds every superinterface of `class`, not those of its superclasses. */
static jvmtiError add_interfaces(JNIEnv *jni, rh_session *session, jclass class, class_list *list)
{
    jvmtiError error;
    jclass *interfaces = NULL;
    jint count = 0;
    RH_TRY(RH_CALL(session, GetImplementedInterfaces, class, &count, &interfaces));
    for (jint i = 0; i < count; i++) {
        if (!contains(jni, list, interfaces[i])) {
            RH_TRY(append(session, list, interfaces[i]));
            RH_TRY(add_interfaces(jni, session, interfaces[i], list));
        }
    }
cleanup:
    rh_free(session, interfaces);
    return error;
}

/* The class with its superclasses, itself first. An interface has none. */
static jvmtiError add_superclasses(JNIEnv *jni, rh_session *session, jclass class, class_list *list)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    for (jclass c = class; c != NULL; c = (*jni)->GetSuperclass(jni, c)) {
        RH_TRY(append(session, list, c));
    }
cleanup:
    return error;
}

static jvmtiError count_fields(rh_session *session, const class_list *list, jint *count)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    for (jint i = 0; i < list->count; i++) {
        jfieldID *fields = NULL;
        jint declared = 0;
        RH_TRY(RH_CALL(session, GetClassFields, list->items[i], &declared, &fields));
        rh_free(session, fields);
        *count += declared;
    }
cleanup:
    return error;
}

/* `index` counts from the first field of the topmost superclass. */
static jvmtiError name_in(rh_session *session, const class_list *classes, jint index, char **out)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    for (jint i = classes->count - 1; i >= 0 && *out == NULL && index >= 0; i--) {
        jfieldID *fields = NULL;
        jint declared = 0;
        RH_TRY(RH_CALL(session, GetClassFields, classes->items[i], &declared, &fields));
        if (index < declared) {
            error = RH_CALL(session, GetFieldName, classes->items[i], fields[index], out, NULL, NULL);
        }
        rh_free(session, fields);
        RH_TRY(error);
        index -= declared;
    }
cleanup:
    return error;
}

/* Superclasses of `class`, itself first, and the number of fields in all interfaces: what numbering starts from. */
static jvmtiError lineage(JNIEnv *jni, rh_session *session, jclass class, class_list *classes, jint *in_interfaces)
{
    jvmtiError error;
    class_list interfaces = {NULL, 0, 0};
    *in_interfaces = 0;
    RH_TRY(add_superclasses(jni, session, class, classes));
    for (jint i = 0; i < classes->count; i++) {
        RH_TRY(add_interfaces(jni, session, classes->items[i], &interfaces));
    }
    RH_TRY(count_fields(session, &interfaces, in_interfaces));
cleanup:
    free(interfaces.items);
    return error;
}

jvmtiError rh_field_name(JNIEnv *jni, rh_session *session, jclass holder, jint index, char **out)
{
    jvmtiError error;
    class_list classes = {NULL, 0, 0};
    jint in_interfaces = 0;
    *out = NULL;
    error = rh_local_frame(jni, session, 64);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(lineage(jni, session, holder, &classes, &in_interfaces));
    RH_TRY(name_in(session, &classes, index - in_interfaces, out));
cleanup:
    free(classes.items);
    (void)(*jni)->PopLocalFrame(jni, NULL);
    return error;
}

static jvmtiError index_in(rh_session *session, const class_list *classes, jfieldID field, jint from, jint *out)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    for (jint i = classes->count - 1; i >= 0; i--) {
        jfieldID *fields = NULL;
        jint declared = 0;
        RH_TRY(RH_CALL(session, GetClassFields, classes->items[i], &declared, &fields));
        for (jint f = 0; f < declared && *out < 0; f++) {
            if (fields[f] == field) {
                *out = from + f;
            }
        }
        rh_free(session, fields);
        from += declared;
    }
cleanup:
    return error;
}

jvmtiError rh_field_index(JNIEnv *jni, rh_session *session, jclass class, jfieldID field, jint *out)
{
    jvmtiError error;
    class_list classes = {NULL, 0, 0};
    jint in_interfaces = 0;
    *out = -1;
    error = rh_local_frame(jni, session, 64);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(lineage(jni, session, class, &classes, &in_interfaces));
    RH_TRY(index_in(session, &classes, field, in_interfaces, out));
cleanup:
    free(classes.items);
    (void)(*jni)->PopLocalFrame(jni, NULL);
    return error;
}
