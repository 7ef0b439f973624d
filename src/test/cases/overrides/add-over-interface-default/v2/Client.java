class Client {
    static String use(Greeter greeter) {
        return greeter.greet("ann");
    }
}
