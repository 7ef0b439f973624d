class Lazy {
    static int a = Journal.say("a of v1");

    static String show() {
        return "v1 " + a;
    }
}
