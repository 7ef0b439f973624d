class Party {
    static String meet(Greeter greeter) {
        return greeter.greet() + ", " + greeter.part();
    }
}
