class Client {
    static String use(Source source) {
        return source.then(s -> s + "!").get() + Source.of("t").then(String::toUpperCase).get();
    }
}
