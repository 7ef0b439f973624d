import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Queue queue = new Queue();
        System.out.println(queue.first);
        Evolve.next();
        System.out.println(queue.first);
        System.out.println(new Queue().first);
    }
}
