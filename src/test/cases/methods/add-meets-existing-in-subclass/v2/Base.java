class Base {
    String call() {
        return hello();
    }

    String hello() {
        return "Base.hello";
    }
}
