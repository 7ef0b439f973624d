import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Task task = new Copy();
        System.out.println(Client.use(task));
        Evolve.next();
        System.out.println(Client.use(task));
    }
}
