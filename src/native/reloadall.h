/*
 * The whole exported interface of libreloadall: what the engine asks of the VM about live objects.
 *
 * Rules that hold for every function here:
 *  - The result is JVMTI_ERROR_NONE or the JVMTI error of the call that failed; rh_failed_call() names that call.
 *    JNI failures are told as the JVMTI error that means the same (JVMTI_ERROR_OUT_OF_MEMORY, ...). No Java
 *    exception is ever pending on return.
 *  - Results come back through out-parameters: a one-element (or as long as said) Object[] or primitive array of the
 *    caller's, because a local reference cannot be returned through every foreign-function layer.
 *  - On return, whatever the result, no object carries a tag of this session and every thread that was suspended runs.
 *  - A session is used by one thread at a time. `jni` is the JNIEnv of the calling thread.
 */
#ifndef RELOADALL_H
#define RELOADALL_H

#include <jni.h>
#include <jvmti.h>

#define RH_EXPORT __attribute__((visibility("default")))

/* Opaque: one JVMTI environment of our own, so that our tags are invisible to every other agent and theirs to us. */
typedef struct rh_session rh_session;

/*
 * Opens a session on the VM of `jni`. Unless there was no memory (*out is NULL then), *out is set even on failure, so
 * that rh_failed_call() can be asked; such a session must be closed and is good for nothing else.
 */
RH_EXPORT jvmtiError rh_open(JNIEnv *jni, rh_session **out);

/* Disposes of the environment and frees the session. NULL is ignored. */
RH_EXPORT jvmtiError rh_close(rh_session *session);

/* The name of the call whose error the last function on this session returned; "" if none failed. */
RH_EXPORT const char *rh_failed_call(const rh_session *session);

/*
 * result[0] = a new Object[] of every object on the heap that is an instance of one of `classes` (a Class[] without
 * null) or of a subclass, each once, in no order that is promised. An object that is unreachable but not yet collected
 * may be among them. `hidden`: some have subclasses that no class object leads to any more. `ordered`: many will be read or
 * written one after the other, so the order of the heap is worth its price.
 */
RH_EXPORT jvmtiError rh_instances(JNIEnv *jni, rh_session *session, jobjectArray classes, jboolean hidden,
                                  jboolean ordered, jobjectArray result);

/* Has the class been initialized, so that there may be instances of it? */
RH_EXPORT jvmtiError rh_initialized(JNIEnv *jni, rh_session *session, jclass type, jbooleanArray result);

/* count[0] = how many objects carry a tag of this session. 0 between calls, by contract: for tests. */
RH_EXPORT jvmtiError rh_tagged(JNIEnv *jni, rh_session *session, jlongArray count);

/*
 * Every reference to `target` from a reachable object or a heap root, as columns of equal length:
 * result[0] = int[]     jvmtiHeapReferenceKind
 * result[1] = int[]     array index; local slot for stack locals; JVMTI's field index for fields; else -1
 * result[2] = Object[]  the holder: the referring object, the class for static fields, the thread for stack and JNI
 *                       locals; null for other roots
 * result[3] = Object[]  String: field name for fields, method name for stack and JNI locals; else null
 * result[4] = Object[]  Class that declares the method, for stack and JNI locals; else null
 */
RH_EXPORT jvmtiError rh_referrers(JNIEnv *jni, rh_session *session, jobject target, jobjectArray result);

/*
 * Every frame, of every live platform thread and of each virtual thread in `virtual_threads` (may be NULL), that runs
 * an obsolete version of its method, top frame first within a thread, as columns of equal length:
 * result[0] = Object[]  Thread
 * result[1] = Object[]  Class that declares the method
 * result[2] = Object[]  String, the method's name
 * result[3] = int[]     line, or -1 when unknown
 */
RH_EXPORT jvmtiError rh_obsolete_frames(JNIEnv *jni, rh_session *session, jobjectArray virtual_threads,
                                        jobjectArray result);

/*
 * Ephemerons: frees the entries of weak identity side tables whose key nothing reaches but other such entries, or its own.
 * They are instances of `entry_class`, which extends java.lang.ref.WeakReference; the referent is the key. `tables`
 * (an Object[] without null, of objects of one class) have each an array with their entries in the field `slots` (a
 * java.lang.reflect.Field), which is null while the collector is asked. box[0] is an Object[] of all entries, without null,
 * and null afterwards: entries that something other than their table refers to live. Afterwards the referent is cleared in
 * each freed entry, and freed[0] tells how many they are; every other entry is as it was. All other threads stand still
 * meanwhile, for two heap walks and, only if there is anything to free, one full collection; none must change a table from
 * before the call until it returns.
 * `collect_before` asks for another one before it: for a collector whose full collection starts with one of the young
 * generation, which would use up what protects the entries before it is known which keys are dead.
 * If a collection has not come to an end after `limit_millis`, the threads run again and nothing is freed.
 *
 * To be called on a platform thread. A freed entry is collected when its table, too, has let go of it.
 */
RH_EXPORT jvmtiError rh_sweep(JNIEnv *jni, rh_session *session, jclass entry_class, jobjectArray tables, jobject slots,
                              jobjectArray box, jboolean collect_before, jint limit_millis, jintArray freed);

/*
 * Stores values[i] at the address addresses[i], eight bytes each, all of them while every other thread stands still. `any` is an object
 * of the caller's, without fields. The addresses are believed: a wrong one is the end of the VM.
 */
RH_EXPORT jvmtiError rh_store(JNIEnv *jni, rh_session *session, jobject any, jlongArray addresses, jlongArray values);

#endif
