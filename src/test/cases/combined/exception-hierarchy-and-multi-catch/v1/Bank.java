class Bank {
    static Failure capture(int n) {
        try {
            pay(n);
            return null;
        } catch (Failure e) {
            return e;
        }
    }

    static String run(int n) {
        try {
            pay(n);
            return "ok";
        } catch (Failure e) {
            return e.getMessage();
        }
    }

    private static void pay(int n) throws Failure {
        throw new Failure("v1 " + n);
    }
}
