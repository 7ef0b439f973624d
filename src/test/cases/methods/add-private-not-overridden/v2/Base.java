class Base {
    String call() {
        return secret();
    }

    private String secret() {
        return "Base.secret";
    }
}
