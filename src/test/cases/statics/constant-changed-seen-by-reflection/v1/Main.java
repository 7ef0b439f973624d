import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(Limits.class.getDeclaredField("MAX").getInt(null) + " " + Limits.class.getDeclaredField("NAME").get(null));
        Evolve.next();
        System.out.println(Limits.class.getDeclaredField("MAX").getInt(null) + " " + Limits.class.getDeclaredField("NAME").get(null));
    }
}
