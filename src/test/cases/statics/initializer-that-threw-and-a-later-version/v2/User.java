class User {
    static void tryIt() {
        try {
            System.out.println(new Broken().text());
        } catch (ExceptionInInitializerError e) {
            System.out.println("in initializer: " + e.getCause().getMessage());
        } catch (NoClassDefFoundError e) {
            System.out.println("no class: " + e.getMessage());
        }
    }
}
