class Bank {
    static Failure capture(int n) {
        return null;
    }

    static String run(int n) {
        try {
            pay(n);
            return "ok";
        } catch (Failure.Fatal | ArithmeticException e) {
            return "fatal " + e.getMessage();
        } catch (Failure.Retry e) {
            return e.getMessage() + e.after + e.getCause().getMessage();
        } catch (Failure e) {
            return e.getMessage();
        }
    }

    private static void pay(int n) throws Failure {
        switch (n) {
            case 1 -> throw new Failure(n);
            case 2 -> throw new Failure.Fatal(n);
            case 3 -> throw new Failure.Retry();
            default -> System.out.println(n / (n - n));
        }
    }
}
