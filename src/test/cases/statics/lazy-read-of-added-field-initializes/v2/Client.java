class Client {
    static String use() {
        System.out.println("before");
        return "size " + Lazy.size;
    }
}
