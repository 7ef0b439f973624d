import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Mapper<Integer> mapper = new Doubler();
        System.out.println(Client.use(mapper));
        Evolve.next();
        System.out.println(Client.use(mapper));
    }
}
