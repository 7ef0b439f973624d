class Base {
    int a = Log.say("base field");

    Base() {
        Log.say("base constructor");
    }
}
