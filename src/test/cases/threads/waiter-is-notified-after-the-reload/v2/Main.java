import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Mailbox mailbox = new Mailbox();
        Thread reader = new Thread(() -> System.out.println("got " + mailbox.take()));
        reader.start();
        while (reader.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        Evolve.next();
        mailbox.put("letter");
        reader.join();
        System.out.println(mailbox.show());
    }
}
