class Sub extends Base {
    int b = Log.say("sub field");

    Sub() {
        Log.say("sub constructor");
    }

    static void make() {
        new Sub();
    }
}
