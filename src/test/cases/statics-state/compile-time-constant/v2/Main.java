import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(Limits.show() + " " + User.show() + " " + reflected());
        Evolve.next();
        System.out.println(Limits.show() + " " + User.show() + " " + reflected());
    }

    private static String reflected() throws Exception {
        return Limits.class.getDeclaredField("MAX").get(null) + " " + Limits.class.getDeclaredField("NAME").get(null);
    }
}
