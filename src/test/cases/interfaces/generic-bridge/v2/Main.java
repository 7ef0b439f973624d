import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Codec codec = new Codec();
        System.out.println(Client.use(codec, "7"));
        Evolve.next();
        System.out.println(Client.use(codec, "7"));
    }
}
