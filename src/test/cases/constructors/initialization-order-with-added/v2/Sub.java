class Sub extends Base {
    int b = Log.say("sub field");

    {
        Log.say("sub block");
    }

    Sub(String s) {
        super(Log.say("argument"));
        Log.say("sub constructor " + s);
    }

    static void make() {
        new Sub("x");
    }
}
