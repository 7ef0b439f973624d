import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Point one = new Point(7);
        Point other = new Point(7);
        Task task = new Task();
        System.out.println(Client.text(one, Integer.toHexString(System.identityHashCode(one))) + " " + Client.same(one, other) + " "
                + Client.size(one, other) + " " + Client.has(task, "more") + " " + task);
        Evolve.next();
        System.out.println(Client.text(one, "at 7") + " " + Client.same(one, other) + " "
                + Client.size(one, other) + " " + Client.has(task, "more") + " " + task);
        System.out.println(Client.text(new Point(8), "at 8") + " " + one.equals(new Point(7)) + " " + new Task());
        Evolve.next();
        System.out.println(Client.text(one, "at 14") + " " + Client.same(one, other) + " " + Client.size(one, other) + " " + task);
    }
}
