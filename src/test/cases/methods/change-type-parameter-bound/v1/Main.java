import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sorter sorter = new Sorter();
        System.out.println(Client.use(sorter));
        Evolve.next();
        System.out.println(Client.use(sorter));
    }
}
