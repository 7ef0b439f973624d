import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Class.forName("Child", false, Main.class.getClassLoader());
        System.out.println("loaded");
        Evolve.next();
        System.out.println("reloaded");
        System.out.println(new Child().show());
    }
}
