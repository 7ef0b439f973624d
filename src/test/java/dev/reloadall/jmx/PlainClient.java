package dev.reloadall.jmx;

import com.sun.tools.attach.VirtualMachine;
import java.util.Arrays;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.management.MBeanServerConnection;
import javax.management.Notification;
import javax.management.ObjectName;
import javax.management.RuntimeMBeanException;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** A tool as somebody else would write it: with the JDK and nothing else. Carries out a command a line. */
public final class PlainClient {
    private static final BlockingQueue<Notification> NOTIFICATIONS = new LinkedBlockingQueue<>();

    private PlainClient() {
    }

    /** Takes the process to talk to. */
    public static void main(String[] arguments) throws Exception {
        VirtualMachine target = VirtualMachine.attach(arguments[0]);
        try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(target.startLocalManagementAgent()))) {
            System.out.println("connected");
            MBeanServerConnection server = connector.getMBeanServerConnection();
            ObjectName bean = new ObjectName("dev.reloadall:type=ReloadAll");
            for (Scanner in = new Scanner(System.in); in.hasNextLine();) {
                System.out.println(answer(server, bean, in.nextLine().split(" ")).replace('\n', ' '));
            }
        } finally {
            target.detach();
        }
    }

    private static String answer(MBeanServerConnection server, ObjectName bean, String[] words) throws Exception {
        try {
            return switch (words[0]) {
                case "registered" -> registered(server, bean);
                case "get" -> server.getAttribute(bean, words[1]).toString();
                case "table" -> table((TabularData) server.getAttribute(bean, words[1])).toString();
                case "notified" -> text(NOTIFICATIONS.poll(60, TimeUnit.SECONDS));
                default -> call(server, bean, Arrays.copyOfRange(words, 1, words.length));
            };
        } catch (RuntimeMBeanException e) {
            return e.getTargetException().toString();
        }
    }

    private static String registered(MBeanServerConnection server, ObjectName bean) throws Exception {
        if (!server.isRegistered(bean)) {
            return "false";
        }
        server.addNotificationListener(bean, (notification, handback) -> NOTIFICATIONS.add(notification), null, null);
        return "true";
    }

    private static String call(MBeanServerConnection server, ObjectName bean, String[] words) throws Exception {
        Object[] parameters = Arrays.copyOfRange(words, 1, words.length, Object[].class);
        String[] signature = Arrays.stream(parameters).map(each -> String.class.getName()).toArray(String[]::new);
        return server.invoke(bean, words[0], parameters, signature).toString();
    }

    private static Map<Object, Object> table(TabularData data) {
        Map<Object, Object> table = new TreeMap<>();
        data.values().forEach(row -> table.put(((CompositeData) row).get("key"), ((CompositeData) row).get("value")));
        return table;
    }

    private static String text(Notification notification) {
        return notification == null ? "none" : notification.getType() + " " + notification.getMessage() + notification.getUserData();
    }
}
