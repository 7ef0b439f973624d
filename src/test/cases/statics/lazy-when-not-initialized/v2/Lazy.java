class Lazy {
    static int a = Journal.say("a of v2");
    static int b = Journal.say("b of v2 after " + a);

    static {
        Journal.say("block of v2");
    }

    static String show() {
        return "v2 " + a + " " + b;
    }
}
