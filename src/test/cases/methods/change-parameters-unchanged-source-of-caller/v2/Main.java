import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Scale scale = new Scale();
        System.out.println(Client.use(scale));
        Evolve.next();
        System.out.println(Client.use(scale));
    }
}
