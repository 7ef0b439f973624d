import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        where();
        Evolve.next();
        where();
    }

    static void where() {
        try {
            new Thrower().fail();
        } catch (IllegalStateException e) {
            StackTraceElement top = e.getStackTrace()[0];
            System.out.println(top.getClassName() + "." + top.getMethodName() + " " + top.getFileName() + ":" + top.getLineNumber());
        }
    }
}
