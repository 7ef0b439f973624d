interface Greeter {
    default String greeting() {
        return "from the interface";
    }
}
