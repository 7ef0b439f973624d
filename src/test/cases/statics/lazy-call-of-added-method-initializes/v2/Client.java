class Client {
    static String use() {
        System.out.println("before");
        return Lazy.hello();
    }
}
