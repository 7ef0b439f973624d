interface Greeter {
    default String greet(String who) {
        return "hi " + who;
    }
}
