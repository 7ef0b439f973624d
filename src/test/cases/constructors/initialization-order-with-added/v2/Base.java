class Base {
    int a = Log.say("base field");

    Base(int n) {
        Log.say("base constructor " + n);
    }
}
