package dev.reloadall.jmx;

import dev.reloadall.ReloadReport;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** The bean where tools find it. Apart from {@link Registrar}, which must load where there is no JMX. */
record Published(ReloadAllBean bean) {

    static Published of(ReloadAllBean bean) {
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(bean, new ObjectName(ReloadAllMXBean.NAME));
            return new Published(bean);
        } catch (JMException e) {
            throw new IllegalStateException("the MBean server refused " + ReloadAllMXBean.NAME + ": " + e, e);
        }
    }

    void tell(ReloadReport report, String message) {
        bean.tell(report, message);
    }
}
