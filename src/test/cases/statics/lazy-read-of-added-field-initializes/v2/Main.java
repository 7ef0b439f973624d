import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Class.forName("Lazy", false, Main.class.getClassLoader());
        System.out.println(Client.use());
        Evolve.next();
        System.out.println("reloaded");
        System.out.println(Client.use());
    }
}
